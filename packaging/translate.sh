#!/bin/sh
# Gathers every string of the window into resources/translations/AREA.LANGUAGE.ts and makes the
# .qm files that the window reads. Both are kept with the sources; the .ts without line numbers,
# so that moving code changes no translation. An area is a folder of dialogue_desktop/ui.
set -eu
top=$(CDPATH= cd -- "$(dirname -- "$0")/.." && pwd -P)
cd "$top"
bin=.venv/bin
out=resources/translations
mkdir -p "$out"

sources() {
    ui=dialogue_desktop/ui
    case $1 in
        shell) find "$ui" -maxdepth 1 -name '*.py';
               find "$ui/shell" "$ui/keeping" "$ui/first" "$ui/help" "$ui/operations" -name '*.py';
               find "$ui/palette" -name '*.py';
               find dialogue_desktop -maxdepth 1 -name 'app.py' ;;
        parts) find "$ui/parts" "$ui/look" "$ui/tables" -name '*.py' ;;
        *) [ ! -d "$ui/$1" ] || find "$ui/$1" -name '*.py' ;;
    esac | LC_ALL=C sort
}

for area in ${*:-participants attendance papers campaign session synthesis overview setup shell parts}; do
    files=$(sources "$area")
    [ -n "$files" ] || continue
    for language in fr ar en; do
        ts=$out/$area.$language.ts
        # The English one only holds plural forms: elsewhere the source is what is shown.
        only=; [ "$language" = en ] && only=-pluralonly
        # shellcheck disable=SC2086
        "$bin/pyside6-lupdate" $files -ts "$ts" -locations none -no-obsolete -silent \
            -source-language en -target-language "$language" $only
        # A window that is open has the old file mapped into memory: it is replaced, not written over.
        "$bin/pyside6-lrelease" -silent -nounfinished "$ts" -qm "$out/.$area.$language.part"
        mv "$out/.$area.$language.part" "$out/$area.$language.qm"
    done
done
