"""What a page can have done, by subject: each verb takes the session and returns its job."""
