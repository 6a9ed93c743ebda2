package org.mitate.eligibility;

import org.mitate.hospital.terms.DocumentKind;
import org.mitate.hospital.terms.Need;

/// A line of the checklist made for this very case.
public record RequiredDocument(DocumentKind kind, Need need, boolean present) {}
