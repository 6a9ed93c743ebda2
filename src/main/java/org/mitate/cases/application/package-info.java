/// The application as it was filled in: persons, wishes, questions, enclosures, declarations
/// (rules.md §4).
///
/// A form may lack anything: empty text and absent values mean "not said", never "no".
@NullMarked
@NamedInterface("application")
package org.mitate.cases.application;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
