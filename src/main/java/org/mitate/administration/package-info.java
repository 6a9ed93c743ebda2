/// The administrator's room: what is set, what is missing, and how a change would turn out before
/// it is made; never the content of a case.
@NullMarked
@ApplicationModule(
        allowedDependencies = {
            "shared",
            "ui",
            "staff",
            "hospital",
            "hospital::terms",
            "hospital::change",
            "cases",
            "scheduling",
            "scheduling::calendar"
        })
package org.mitate.administration;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
