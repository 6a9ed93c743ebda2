package org.mitate.documents.web;

import java.util.List;
import org.mitate.cases.CaseFile;
import org.mitate.documents.StoredFile;

/// A scan on its page, with the other scans of the case to go on to.
public record FileView(CaseFile file, StoredFile scan, List<StoredFile> all) {}
