import type { HeardDrawing } from './heard';
import type { HeardSteps } from './heard-steps';

/** What a picture is heard from: a drawing of figures, or lines that climb. */
export type Audible = HeardDrawing | HeardSteps;
