/// The house: each package below is a room of the clinic.
@NullMarked
package org.mitate;

import org.jspecify.annotations.NullMarked;
