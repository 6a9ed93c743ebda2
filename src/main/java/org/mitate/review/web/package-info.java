@NullMarked
package org.mitate.review.web;

import org.jspecify.annotations.NullMarked;
