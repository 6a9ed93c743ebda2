/// Files as they are handed in: looked through, opened page by page with bounded memory, and kept
/// sealed.
@NullMarked
@ApplicationModule(allowedDependencies = {"shared", "chores"})
package org.mitate.files;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
