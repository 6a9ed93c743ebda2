/// The consultee's way into an online consultation: a link and a code for one purpose and a time,
/// and the steps before the talk.
@NullMarked
@ApplicationModule(
        allowedDependencies = {
            "shared",
            "ui",
            "ledger",
            "staff",
            "hospital",
            "hospital::terms",
            "cases",
            "cases::application",
            "scheduling",
            "paper"
        })
package org.mitate.entrance;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
