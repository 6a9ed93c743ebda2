package org.mitate.administration.web;

import java.util.Optional;
import org.mitate.hospital.Activation;
import org.mitate.hospital.Department;

/// @param activation the administrator's word that made it active; empty where the profile says so
public record DepartmentLine(Department department, Optional<Activation> activation) {}
