package org.mitate.shared;

import java.util.UUID;

/// The key of a row, typed so that a case is never looked up with a doctor's key.
public interface Identifier {
    UUID value();
}
