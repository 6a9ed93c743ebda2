/// Printed documents: PDF, fonts and QR codes.
@NullMarked
@ApplicationModule(allowedDependencies = {"shared", "hospital", "hospital::terms"})
package org.mitate.paper;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
