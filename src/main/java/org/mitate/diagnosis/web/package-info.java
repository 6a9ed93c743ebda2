/// The pages on which diagnoses are ordered, read and signed.
@NullMarked
package org.mitate.diagnosis.web;

import org.jspecify.annotations.NullMarked;
