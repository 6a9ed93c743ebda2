/// What a page picture shows: which way is up, whose code it carries, whether it came before, and
/// where somebody wrote on it by hand. Pure functions on pictures, no database.
@NullMarked
@ApplicationModule(allowedDependencies = {"shared"})
package org.mitate.recognition;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
