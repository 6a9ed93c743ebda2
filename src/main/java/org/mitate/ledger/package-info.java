/// Append-only books: who looked at which case, who signed in, what changed in the house.
@NullMarked
@ApplicationModule(allowedDependencies = {"shared"})
package org.mitate.ledger;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
