/// The hospital's profile: departments, contact hours, prices, channels, who may consult.
@NullMarked
@ApplicationModule(allowedDependencies = {"shared", "ui", "ledger"})
package org.mitate.hospital;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
