package org.mitate.documents;

/// How a paper came to the hospital (rules.md CH01, CH02).
public enum Delivery {
    FAX,
    POST,
    COUNTER
}
