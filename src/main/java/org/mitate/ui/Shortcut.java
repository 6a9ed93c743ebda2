package org.mitate.ui;

import java.util.Set;

/// A link in the bar above every page of the staff, reached with one key; rooms offer theirs as
/// beans.
///
/// @param text key of its name
/// @param key the letter that leads there from anywhere
/// @param roles who sees it
public record Shortcut(String path, String text, String key, Set<String> roles) {}
