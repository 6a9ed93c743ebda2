@NullMarked
package org.mitate.staff.web;

import org.jspecify.annotations.NullMarked;
