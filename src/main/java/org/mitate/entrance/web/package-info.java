/// The pages of the consultee before and around an online consultation.
@NullMarked
package org.mitate.entrance.web;

import org.jspecify.annotations.NullMarked;
