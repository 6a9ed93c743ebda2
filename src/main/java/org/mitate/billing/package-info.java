/// The bill, its payment and the receipt.
@NullMarked
@ApplicationModule(
        allowedDependencies = {
            "shared",
            "ui",
            "ledger",
            "staff",
            "chores",
            "hospital",
            "hospital::terms",
            "hospital::change",
            "cases",
            "cases::application",
            "consultation",
            "diagnosis",
            "entrance",
            "paper"
        })
package org.mitate.billing;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
