"""What is watched while the plan is carried out: the portal's front page for now; pure, no files."""
