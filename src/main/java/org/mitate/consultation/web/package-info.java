/// The pages of the day: check-in, the doctor's console, correction.
@NullMarked
package org.mitate.consultation.web;

import org.jspecify.annotations.NullMarked;
