package org.mitate.hospital;

import java.util.List;
import org.mitate.hospital.terms.DepartmentCode;
import org.mitate.hospital.terms.Words;

/// A department as the profile lists it; all of them consult in person (rules.md CH11).
///
/// @param aliases other names people use for it, searched but not printed
public record DepartmentEntry(DepartmentCode code, Words name, List<String> aliases) {}
