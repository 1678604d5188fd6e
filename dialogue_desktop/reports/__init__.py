"""What people read: papers, lists and files made from plain data, on no screen."""
