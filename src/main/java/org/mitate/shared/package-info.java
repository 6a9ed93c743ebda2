/// Identifiers, yen, names, dates and the clock that every room speaks of.
@NullMarked
@ApplicationModule(allowedDependencies = {})
package org.mitate.shared;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
