/// The rules: facts and the profile make findings. Pure functions, no Spring.
@NullMarked
@ApplicationModule(allowedDependencies = {"shared", "hospital", "hospital::terms"})
package org.mitate.eligibility;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
