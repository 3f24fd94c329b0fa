"""Takes bytes in: files, folders, zip, mail, WARC and WACZ; names and types every item."""
