/// The pages at which a form is written and received.
@NullMarked
package org.mitate.intake.web;

import org.jspecify.annotations.NullMarked;
