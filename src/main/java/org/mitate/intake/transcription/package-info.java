/// Writing a form out from its pictures: what is half done, readings of names, where each field
/// stands on the paper.
@NullMarked
package org.mitate.intake.transcription;

import org.jspecify.annotations.NullMarked;
