/// The cellar: keeps the embedded PostgreSQL and hands the program its two database roles.
@NullMarked
@ApplicationModule(allowedDependencies = {"shared"})
package org.mitate.database;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
