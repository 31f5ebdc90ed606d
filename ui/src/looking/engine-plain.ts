// For older web views.
import start from "tesseract.js-core/tesseract-core-lstm.js";
import { serve } from "./serve";

serve(start);
