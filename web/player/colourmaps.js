// @ts-check
// The same tables as org.jacoscope.scene.ColourMaps (sources and licences there), as steps: neighbouring colours differ
// by little.

/**
 * Per map its first colour, and for red, green and blue the 255 steps from each colour to the next: "m" is 0, "n" 1,
 * "l" −1.
 *
 * @type {{ [map: string]: { first: number[], steps: string[] } }}
 */
const MAPS = {
  cividis: {
    first: [0, 34, 78],
    steps: [
      "mmmmmmmmmmmmmmmmmmmmmmnqpqppooooooononononnonnonnnnnonnnnnnnnnnnnnnnnnnnnnnnnnnnnnmnnnnnnnnnmnnnnnnn" +
        "mnnnnnnnmnnnnnnmnnnnnmnnnnnnnmnnnnnnnnnnnnnnnnnnnnmnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnonnnnnnnnnnnnnnnnn" +
        "nnnnnonnnnnnnnnnnnonnnnnnnnnonnnnnnnonnnnnnonnnnonnnmmm",
      "nnnmnnnmnnmnnmnnmnnmnmnnmnnmnnmnnnmnnmnnnmnnmnnmnnmnnnmnnmnnmnnmnnnmnnmnnmnnmnnnmnnmnnmnnnmnnmnnmnnn" +
        "mnnmnnnmnnmnnnmnnmnnnmnnnmnnmnnnmnnnmnnnmnnnmnnnmnnnmnnnnmnnnmnnnnmnnnmnnnnmnnnnnmnnnnmnnnnnmnnnnnmn" +
        "nnnnnmnnnnnnnmnnnnnnnnmnnnnnnnnnnnmnnnnnnnnnnnnnnnnnnno",
      "noonoonoooonooooononmnmmlmmmmmlmmmmlmmmmmlmmmmmmmlmmmmmmmmmmmmmmmmmmmmmmmmmmmnmmmmmmmmnmmmmmnmmmmnmm" +
        "mmnmmmnmmmnmmnmmnmmnmnmmnmmmmmmmmnmmmmlmmmmmmmmmmmmmlmmmmmlmmmmlmmmlmmmlmmmlmmlmmlmlmmlmlmmlmlmlmlml" +
        "mlmllmllmlmlllmlllmllllmllllllllllkllllkllklklkkkkkmnno",
    ],
  },
  vik: {
    first: [0, 18, 97],
    steps: [
      "nmmmmnmmmmmmmmmmmmmmmmmmmmnmmmmmmmmmnmmnmnmnnnonoonoooopoopoppoppppppppppppppppqppppqpppppqppppqpppp" +
        "pqpppppqppppppppppppoopononnnnmmmmmmlmlmlllmlllllmlllllmllllmlllllmlllmllllmlllmlllmlllmllllmllllmll" +
        "llklllklklkkkkkkkkjkkkkjkkkkkkkkklkkkkklkkklkklkklkklkk",
      "ononoonononoonononononononoonononoononoonoonooonoooonooooooooooooooooooopoooooooooooooooooooooooooon" +
        "oooooooonoonoonnonnnmnmmmlmlllklklkkkkkklkkkkkkjklkkkkkkkkkkkkkkklkkkkklkkkklkkkklkkklkkklkkklkkkklk" +
        "kkkkkjkkkjkkjkjkkjkkkkkkkkklkklkllklklkllklkllklklkllll",
      "nnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnonnnnnonnnnonnonnonnononnononnononnononnonnonnonnonnonno" +
        "nnonnnonnnnnnnmnmmmmmlmlklkkkkkkjkjjkjjkjjjkjjkjjkjjkjjkjkjjkjkjkjkjkjkkjkjkkjkkjkkjkkjkkjkkkjkkkjkk" +
        "kjkkkjkkkjkkkklkkllllmlmmmmmmmmmmmmmmmmmnmmmmmmmmmnmmmm",
    ],
  },
  phase: {
    first: [115, 57, 87],
    steps: [
      "nnmnnmnnmnnnmnnmnnnmnnnmnnnmnnnnnmnnnnnnnnmnnnnnnnnnnnnonnnnnnnnnonnnnnonnnnnonnnnonnnnnonnnnnnnmnnn" +
        "mnnmmnmmnmmmmlmmlmlmlllllllllklklklkkkklkkjkkkkkjkkjkkjkkjkkjkkjkkkjkkkkkkkklkklklklkllllllllmllmlmm" +
        "mlmmmnmmmnmnmnmnnmnnnmnnnnnmnnnnnnnmnnnnnmnnnnmnnnmnnnm",
      "mmlmmmmmmmmmnmmmnmnmnmnmnnnmnnnnnnnnnnonnonnonononoonooonoooooooooooooopoooopoopoopooopoopoooopooooo" +
        "oonoonononnonnnnnnmnnmnmmnmmmmmmmmmmlmlmlmllmlllllllllklllklklklklkklkklkkklkkkklkkkkkklkkkkkkkklkkk" +
        "kkkkkkklkkkkkkklkkklkkklklklklkllkllllllllllmllmllmlmml",
      "lklkllkllkllllkllllllllllllmllllmllmlmlmlmlmmlmmmmlmmmnmmmnmmnmnnmnnnnnnnonnoonooonoopooopopopopoppo" +
        "ppopppopoppopopoopooooooooooononononnonnnnnnmnnnmnmnmnmmmnmmmmmmmlmmmlmmlmlmlmlmllmlllmlllllllllllll" +
        "lkllkllklklkklkklkkkkklkkkkkkkkkkkkkklkkkkklkkklkklklkl",
    ],
  },
};

const ZERO = "m".charCodeAt(0);

/**
 * The 256 colours of a map, six hexadecimal digits each.
 *
 * @param {{ first: number[], steps: string[] }} map
 */
function unpacked({ first, steps }) {
  const colour = [...first];
  const text = () => colour.map((channel) => channel.toString(16).padStart(2, "0")).join("");
  return [...steps[0]].reduce((table, _, i) => {
    steps.forEach((step, channel) => (colour[channel] += step.charCodeAt(i) - ZERO));
    return table + text();
  }, text());
}

/** @type {{ [map: string]: string }} */
export const TABLES = Object.fromEntries(Object.entries(MAPS).map(([name, map]) => [name, unpacked(map)]));
