/** Completes the model of the page with ranges, marks, dependencies and reasons. Every part that comes later imports it. */
import 'virtual:model'
