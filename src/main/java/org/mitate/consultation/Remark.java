package org.mitate.consultation;

/// What the doctor told the consultee during the talk, kept with one press.
public enum Remark {
    /// Recording was noticed and asked to stop (rules.md CH08, scenarios.md S12).
    RECORDING_NOTICED,
    /// A test, a prescription or a treatment was asked for, which is not done here (R02, S13).
    TREATMENT_ASKED
}
