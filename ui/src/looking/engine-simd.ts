// For web views that reckon with several numbers at once: nearly all.
import start from "tesseract.js-core/tesseract-core-simd-lstm.js";
import { serve } from "./serve";

serve(start);
