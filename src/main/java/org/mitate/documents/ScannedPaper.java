package org.mitate.documents;

import org.jspecify.annotations.Nullable;
import org.mitate.cases.application.Enclosure;
import org.mitate.files.Scan;
import org.mitate.hospital.terms.DocumentKind;

/// A scan and the paper that it shows.
public record ScannedPaper(DocumentKind kind, Enclosure.@Nullable Kind material, Scan scan) {}
