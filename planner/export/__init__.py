"""What leaves the tool: tables first, then workbooks drawn from them."""
