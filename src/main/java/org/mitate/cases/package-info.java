/// The spine: the case with its application, its stages, its journal, board and case page.
@NullMarked
@ApplicationModule(
        allowedDependencies = {"shared", "ui", "ledger", "staff", "hospital", "hospital::terms"})
package org.mitate.cases;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
