/// The health of the house itself: database, files, disk, backup and chores, for whoever runs it.
@NullMarked
@ApplicationModule(
        allowedDependencies = {
            "shared",
            "ui",
            "staff",
            "chores",
            "documents",
            "inbox",
            "billing::card",
            "database"
        })
package org.mitate.health;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
