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

/** @type {{ [map: string]: Uint8Array }} */
const unpacked = {};

/**
 * The 256 colours of a map: red, green and blue of each.
 *
 * @param {string} map
 */
export function table(map) {
  return (unpacked[map] ??= unpack(MAPS[map]));
}

/** @param {{ first: number[], steps: string[] }} map */
function unpack({ first, steps }) {
  const colours = [...first];
  for (let i = 0; i < steps[0].length; i++) {
    steps.forEach((step) => colours.push(colours[colours.length - 3] + step.charCodeAt(i) - ZERO));
  }
  return Uint8Array.from(colours);
}
