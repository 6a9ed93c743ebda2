package org.mitate.hospital.terms;

/// The way an application reaches the hospital. Which ways count is the profile's (rules.md CH01).
public enum Channel {
    FAX,
    POST,
    WEB,
    PHONE,
    /// E-mail, not post.
    MAIL,
    WALK_IN
}
