/// The caretaker: what has to be done at its time without anybody pressing a button, once among all
/// nodes.
@NullMarked
@ApplicationModule(allowedDependencies = {"shared", "ui"})
package org.mitate.chores;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
