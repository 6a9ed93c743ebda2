/// Figures of a fiscal year (実績データ): for the public with small numbers suppressed, for the hospital
/// whole.
@NullMarked
@ApplicationModule(
        allowedDependencies = {"shared", "ui", "ledger", "staff", "hospital", "hospital::terms"})
package org.mitate.statistics;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
