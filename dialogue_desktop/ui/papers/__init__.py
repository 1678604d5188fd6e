"""The page of papers: sheets, badges, certificates, and the signed sheet beside its register."""
