/// Accounts of the staff, their roles, sign-in with two factors, and who is acting now.
@NullMarked
@ApplicationModule(
        allowedDependencies = {
            "shared",
            "files",
            "ui",
            "ledger",
            "chores",
            "hospital",
            "hospital::terms"
        })
package org.mitate.staff;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
