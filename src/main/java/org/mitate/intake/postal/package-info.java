/// Addresses by postal code, from the list that Japan Post publishes.
@NullMarked
package org.mitate.intake.postal;

import org.jspecify.annotations.NullMarked;
