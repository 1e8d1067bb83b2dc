"""What is watched while the plan is carried out: the front page for now; pure, no files."""
