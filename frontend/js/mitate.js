// Everything works without this script; it makes the parts that change in place change in place.
import "htmx.org";
