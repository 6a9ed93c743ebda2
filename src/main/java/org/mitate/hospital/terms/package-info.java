/// The words of the clinic that every room shares: modes, channels, relations, documents, means of
/// payment.
@NullMarked
@NamedInterface("terms")
package org.mitate.hospital.terms;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
