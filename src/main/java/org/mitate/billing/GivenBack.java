package org.mitate.billing;

/// Who gives money back, and why.
///
/// @param slip of the terminal or the gateway; empty where none did
record GivenBack(String by, String reason, String slip) {}
