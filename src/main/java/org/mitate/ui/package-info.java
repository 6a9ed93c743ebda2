/// The page shell, the components of a page, form entries with their errors, texts in Japanese and
// English.
@NullMarked
@ApplicationModule(allowedDependencies = {})
package org.mitate.ui;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
