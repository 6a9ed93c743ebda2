@NullMarked
package org.mitate.demo.web;

import org.jspecify.annotations.NullMarked;
